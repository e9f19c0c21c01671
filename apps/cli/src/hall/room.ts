/** A room with boards around its walls, in columns and rows of the screen. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
  /** How wide a board is drawn. */
  readonly boardWidth: number;
  /** By board, clockwise from the upper left. */
  readonly places: readonly Place[];
}

export interface Place {
  /** The upper left of the board. */
  readonly x: number;
  readonly y: number;
  /** Where a master stands at it: beside it, inside the room. */
  readonly stand: { readonly x: number; readonly y: number };
}

/** Two lines for a board and a blank one between boards. */
const BOARD_ROWS = 3;
const NARROWEST = 4;
const WIDEST = 9;
const GAP = 2;
/** Boards along a wall, at the least: there must be room for words in the middle. */
const LEAST = { across: 6, down: 2 };
/** How many columns for a row look well. */
const SHAPE = 3.2;

/** The walls of a room: boards along the upper and the lower, and between them at the sides. */
interface Walls {
  readonly across: number;
  readonly down: number;
}

/** The best room that has a place for every board; nothing when none fits on the screen. */
export function roomFor(boards: number, columns: number, rows: number): Room | undefined {
  const widest = Math.floor((columns + GAP) / (NARROWEST + GAP));
  const fitting = Array.from({ length: Math.max(0, widest - LEAST.across + 1) }, (_, more) => {
    const across = LEAST.across + more;
    return { across, down: Math.max(LEAST.down, Math.ceil(boards / 2) - across) };
  }).filter((walls) => heightOf(walls) <= rows);
  const [best] = fitting.sort((a, b) => oddity(a, columns) - oddity(b, columns));
  return best && arranged(boards, best, columns);
}

function heightOf({ down }: Walls): number {
  return (down + 2) * BOARD_ROWS - 1;
}

function widthOf({ across }: Walls, boardWidth: number): number {
  return across * (boardWidth + GAP) - GAP;
}

function boardWidthOf({ across }: Walls, columns: number): number {
  return Math.min(WIDEST, Math.floor((columns + GAP) / across) - GAP);
}

function oddity(walls: Walls, columns: number): number {
  const shape = widthOf(walls, boardWidthOf(walls, columns)) / heightOf(walls);
  return Math.max(shape / SHAPE, SHAPE / shape);
}

function arranged(boards: number, walls: Walls, columns: number): Room {
  const boardWidth = boardWidthOf(walls, columns);
  const all = placesOf(walls, boardWidth);
  const places = Array.from(
    { length: boards },
    (_, board) => all[Math.floor((board * all.length) / boards)]!,
  );
  return { columns: widthOf(walls, boardWidth), rows: heightOf(walls), boardWidth, places };
}

function placesOf(walls: Walls, boardWidth: number): readonly Place[] {
  const right = widthOf(walls, boardWidth) - boardWidth;
  const bottom = heightOf(walls) - BOARD_ROWS + 1;
  const middle = Math.floor(boardWidth / 2);
  const xs = Array.from({ length: walls.across }, (_, index) => index * (boardWidth + GAP));
  const ys = Array.from({ length: walls.down }, (_, index) => (index + 1) * BOARD_ROWS);
  return [
    ...xs.map((x) => ({ x, y: 0, stand: { x: x + middle, y: BOARD_ROWS - 1 } })),
    ...ys.map((y) => ({ x: right, y, stand: { x: right - GAP, y: y + 1 } })),
    ...xs.toReversed().map((x) => ({ x, y: bottom, stand: { x: x + middle, y: bottom - 1 } })),
    ...ys.toReversed().map((y) => ({ x: 0, y, stand: { x: boardWidth + 1, y: y + 1 } })),
  ];
}
