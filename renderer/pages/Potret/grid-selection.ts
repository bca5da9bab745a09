/** A cell by its position in the visible grid, both from 0; row 0 is the office's region, column 0 its name. */
export interface GridPoint {
  readonly row: number
  readonly column: number
}

/** The cell that answers the keyboard, and the corner a block was begun at. */
export interface GridSelection {
  readonly active: GridPoint
  readonly anchor: GridPoint
}

/** A block with both ends included. */
export interface GridBlock {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value))

/** Returns a selection of one cell. */
export const at = (point: GridPoint): GridSelection => ({ active: point, anchor: point })

/** Returns whether two points are the same cell. */
export const isSame = (one: GridPoint, other: GridPoint): boolean =>
  one.row === other.row && one.column === other.column

/** Returns the point moved inside the grid. */
export const moved = (point: GridPoint, rows: number, columns: number, size: GridSize): GridPoint => ({
  row: within(point.row + rows, size.rows),
  column: within(point.column + columns, size.columns),
})

/** Returns the selection after a key: with `extend` the block grows, otherwise one cell is left. */
export const stepped = (
  selection: GridSelection,
  rows: number,
  columns: number,
  extend: boolean,
  size: GridSize,
): GridSelection => {
  const active = moved(selection.active, rows, columns, size)
  return extend ? { active, anchor: selection.anchor } : at(active)
}

/** Returns the block between the two corners. */
export const blockOf = ({ active, anchor }: GridSelection): GridBlock => ({
  top: Math.min(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  bottom: Math.max(active.row, anchor.row),
  right: Math.max(active.column, anchor.column),
})

/** Returns whether a cell lies in the block. */
export const isIn = ({ top, left, bottom, right }: GridBlock, { row, column }: GridPoint): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

/** Returns whether a block is one cell. */
export const isOneCell = ({ top, left, bottom, right }: GridBlock): boolean => top === bottom && left === right

/** Returns the points of a block, row by row. */
export const pointsOf = (block: GridBlock): readonly GridPoint[] => {
  const points: GridPoint[] = []
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) points.push({ row, column })
  }
  return points
}
