export interface GridPlace {
  /** 0 is the row of headings. */
  row: number;
  /** 0 is the column of headings. */
  column: number;
}

const PAGE = 8;

/**
 * Where a key leads in a grid, by the ARIA pattern: arrows by one, Home and End within the row, with Ctrl to the
 * corners, PageUp and PageDown by eight rows.
 *
 * @param size number of rows and columns beside the headings
 * @returns null for a key that means nothing here
 */
export function moveInGrid(
  event: { key: string; ctrlKey: boolean },
  from: GridPlace,
  size: { rows: number; columns: number },
): GridPlace | null {
  const row = (value: number) => ({ ...from, row: Math.min(size.rows, Math.max(0, value)) });
  const column = (value: number) => ({ ...from, column: Math.min(size.columns, Math.max(0, value)) });
  switch (event.key) {
    case 'ArrowUp':
      return row(from.row - 1);
    case 'ArrowDown':
      return row(from.row + 1);
    case 'ArrowLeft':
      return column(from.column - 1);
    case 'ArrowRight':
      return column(from.column + 1);
    case 'PageUp':
      return row(from.row - PAGE);
    case 'PageDown':
      return row(from.row + PAGE);
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : column(0);
    case 'End':
      return event.ctrlKey ? { row: size.rows, column: size.columns } : column(size.columns);
    default:
      return null;
  }
}
