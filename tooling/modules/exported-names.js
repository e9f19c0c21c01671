import ts from 'typescript';

/**
 * The names that a file declares and exports; what it re-exports from another file does not count.
 *
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function exportedNames(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return [...new Set(source.statements.flatMap(namesOf))];
}

/**
 * @param {ts.Statement} statement
 * @returns {string[]}
 */
function namesOf(statement) {
  if (ts.isExportDeclaration(statement)) return listedNames(statement);
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const { name } = /** @type {ts.DeclarationStatement} */ (statement);
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

/** @param {ts.ExportDeclaration} statement */
function listedNames({ moduleSpecifier, exportClause }) {
  if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name }) => name.text);
}

/**
 * @param {ts.BindingName} name
 * @returns {string[]}
 */
function boundNames(name) {
  if (ts.isIdentifier(name)) return [name.text];
  const elements = [...name.elements];
  return elements.flatMap((each) => (ts.isOmittedExpression(each) ? [] : boundNames(each.name)));
}

/**
 * The names that more than one file exports, with their files.
 *
 * @param {ReadonlyMap<string, readonly string[]>} names of each file
 * @returns {Map<string, string[]>} sorted by name
 */
export function sharedNames(names) {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const [file, exported] of names) {
    for (const name of exported) files.set(name, [...(files.get(name) ?? []), file]);
  }
  const shared = [...files].filter(([, where]) => where.length > 1);
  return new Map(shared.sort(([a], [b]) => (a < b ? -1 : 1)));
}
