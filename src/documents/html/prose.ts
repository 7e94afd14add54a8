/** As much of a DOM node as is read here: not its list of children, which is made anew at each look. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  getAttribute?(name: string): string | null;
}

/** Elements that stand in a block of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL CAPTION'.split(
    ' ',
  ),
);
/** Elements that hold no sentence of the text: captions and credits of pictures, controls, citations by number. */
const LEFT_OUT = new Set(
  'FIGCAPTION BUTTON INPUT SELECT TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IMG SVG RP RT'.split(' '),
);

/**
 * The prose of a part of a page: blocks parted by a blank line, list items on lines of their own after `- `, rows of tables with
 * `|` between cells, white space as a browser shows it. Markdown is read into the same form.
 */
export function proseOf(root: DomNode): string {
  const blocks: { text: string; tight: boolean }[] = [];
  let inline = '';
  let item = false;
  const end = () => {
    const text = inline
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    inline = '';
    if (!text) return;
    blocks.push({ text: item ? `- ${text}` : text, tight: item });
    item = false;
  };
  const walk = (node: DomNode): void => {
    if (node.nodeType === 3) {
      inline += (node.textContent ?? '').replace(/\s+/g, keepNoBreak);
      return;
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name) || node.getAttribute?.('hidden') != null) return;
    if (name === 'BR') {
      inline += '\n';
      return;
    }
    if (name === 'TR') {
      row(node);
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    if (name === 'LI') item = true;
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock) end();
    if (name === 'LI') item = false;
  };
  const row = (node: DomNode): void => {
    end();
    const cells: string[] = [];
    for (let cell = node.firstChild; cell; cell = cell.nextSibling) if (cell.nodeType === 1) cells.push(proseOf(cell));
    const filled = cells.filter(Boolean);
    // Old pages are laid out by tables: a cell with paragraphs is no cell of a table.
    if (filled.length < 2 || filled.some((text) => text.includes('\n\n')))
      for (const text of filled) blocks.push({ text, tight: false });
    else blocks.push({ text: filled.map((text) => text.replace(/\n/g, ' ')).join(' | '), tight: true });
  };
  walk(root);
  end();
  let prose = '';
  for (const [index, block] of blocks.entries()) {
    if (index) prose += block.tight && blocks[index - 1].tight ? '\n' : '\n\n';
    prose += block.text;
  }
  return prose;
}

/** White space is one space, unless it is made to hold words together. */
const keepNoBreak = (space: string): string => (/^\u00a0+$/.test(space) ? '\u00a0' : ' ');
