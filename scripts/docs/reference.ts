const BEGIN = '<!-- reference: made by npm run docs -->';
const END = '<!-- /reference -->';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly attributes?: readonly (Described & { fieldName?: string })[];
  readonly members?: readonly (Described & { kind: string; attribute?: string; static?: boolean })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

/** Tables of everything a host can use, in Markdown, from the text of a custom elements manifest. */
export function referenceOf(manifest: string): string {
  const { modules } = JSON.parse(manifest) as { modules: { declarations?: Declaration[] }[] };
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ customElement, tagName }) => customElement === true || tagName !== undefined);
  if (element === undefined) throw new Error('The manifest describes no custom element.');
  return [
    table(['Attribute', 'Type', 'Default', 'Meaning'], element.attributes, (each) => [
      code(each.name),
      code(each.type?.text),
      code(each.default),
      each.description,
    ]),
    table(['Property', 'Type', 'Meaning'], propertiesOf(element), (each) => [
      code(each.name),
      code(each.type?.text),
      each.description,
    ]),
    table(['Event', 'Type', 'When'], element.events, (each) => [
      code(each.name),
      code(each.type?.text),
      each.description,
    ]),
    table(['Slot', 'Content'], element.slots, (each) => [code(each.name || 'default'), each.description]),
    table(['CSS property', 'Default', 'Meaning'], element.cssProperties, (each) => [
      code(each.name),
      code(each.default),
      each.description,
    ]),
    table(['CSS part', 'Meaning'], element.cssParts, (each) => [code(each.name), each.description]),
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

/** A document whose marked place holds the tables; one without the place is returned as it is. */
export function withReference(document: string, reference: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) return document;
  return `${document.slice(0, begin)}${BEGIN}\n\n${reference}\n\n${document.slice(end)}`;
}

/** Public properties that no attribute sets. */
function propertiesOf({ members = [] }: Declaration): readonly Described[] {
  return members.filter(
    (each) => each.kind === 'field' && each.attribute === undefined && each.static !== true,
  );
}

function table<T>(head: string[], rows: readonly T[] | undefined, cells: (row: T) => (string | undefined)[]) {
  if (rows === undefined || rows.length === 0) return '';
  const lines = rows.map((row) =>
    cells(row).map((cell = '') => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')),
  );
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function code(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}
