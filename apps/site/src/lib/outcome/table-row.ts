/** A figure, and quietly below it another that belongs to it. */
export interface TableCell {
  readonly text: string;
  readonly aside?: string | undefined;
}

/** A row of figures. */
export interface TableRow {
  readonly name: string;
  readonly cells: readonly TableCell[];
}
