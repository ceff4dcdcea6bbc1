import { readFileSync } from 'node:fs';
import ts from 'typescript';

let members: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The members of each class of the namespace Excel, from the declarations that come with office.js. */
function declaredMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  if (members) return members;
  const file = 'node_modules/@microsoft/office-js/dist/office.d.ts';
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const found = new Map<string, Set<string>>();
  const visit = (node: ts.Node, isInExcel: boolean): void => {
    if (ts.isModuleDeclaration(node)) {
      ts.forEachChild(node, (child) => visit(child, isInExcel || node.name.text === 'Excel'));
    } else if (ts.isModuleBlock(node)) {
      ts.forEachChild(node, (child) => visit(child, isInExcel));
    } else if (isInExcel && ts.isClassDeclaration(node) && node.name) {
      const own = found.get(node.name.text) ?? new Set();
      for (const { name } of node.members) if (name && ts.isIdentifier(name)) own.add(name.text);
      found.set(node.name.text, own);
    }
  };
  ts.forEachChild(source, (node) => visit(node, false));
  members = found;
  return found;
}

/** Of names such as "Worksheet.getRange", those that office.js does not declare. */
export const undeclared = (used: Iterable<string>): readonly string[] =>
  [...used].filter((one) => {
    const [name = '', member = ''] = one.split('.');
    return !declaredMembers().get(name)?.has(member);
  });
