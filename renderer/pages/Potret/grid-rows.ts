import { kindWordOf, levelOf, parentOf, type Region, type RegionCode } from '../../../shared/domain/region.ts'

/** A region in the tree of the grid. */
export interface TreeNode {
  readonly region: Region
  readonly parent: RegionCode | null
  /** 1 for the office's region, 2 for those right below. */
  readonly level: number
  readonly children: readonly RegionCode[]
}

export interface RegionTree {
  readonly root: RegionCode
  readonly nodes: ReadonlyMap<RegionCode, TreeNode>
}

/** A row as it stands in the grid. */
export interface GridRow {
  readonly region: Region
  readonly level: number
  readonly hasChildren: boolean
  readonly open: boolean
}

const nearestAncestor = (code: RegionCode, known: ReadonlyMap<RegionCode, Region>): RegionCode | null => {
  let parent = parentOf(code)
  while (parent !== null && !known.has(parent)) parent = parentOf(parent)
  return parent
}

/** Returns the tree of regions in code order; one whose parent is not known hangs under the next one above. */
export const regionTree = (regions: readonly Region[], root: RegionCode): RegionTree => {
  const known = new Map(regions.map((region) => [region.code, region]))
  const nodes = new Map<
    RegionCode,
    { region: Region; parent: RegionCode | null; level: number; children: RegionCode[] }
  >()
  for (const region of regions) {
    const parent = region.code === root ? null : nearestAncestor(region.code, known)
    const above = parent === null ? undefined : nodes.get(parent)
    nodes.set(region.code, { region, parent, level: (above?.level ?? 0) + 1, children: [] })
    above?.children.push(region.code)
  }
  return { root, nodes }
}

/** Returns the rows to be seen: the root first, and below each open region what lies in it. */
export const visibleRows = (tree: RegionTree, isOpen: (code: RegionCode) => boolean): readonly GridRow[] => {
  const rows: GridRow[] = []
  const add = (code: RegionCode): void => {
    const node = tree.nodes.get(code)
    if (node === undefined) return
    const hasChildren = node.children.length > 0
    const open = hasChildren && (code === tree.root || isOpen(code))
    rows.push({ region: node.region, level: node.level, hasChildren, open })
    if (open) for (const child of node.children) add(child)
  }
  add(tree.root)
  return rows
}

/** Returns the regions that must be open for a region to be seen, from the top. */
export const ancestorsIn = (tree: RegionTree, code: RegionCode): readonly RegionCode[] => {
  const parent = tree.nodes.get(code)?.parent ?? null
  return parent === null ? [] : [...ancestorsIn(tree, parent), parent]
}

/** Returns the depths the tree can be opened to, with the word for the regions at each: 2 is "Kecamatan" under a kota. */
export const treeDepths = (tree: RegionTree): readonly { readonly depth: number; readonly word: string }[] => {
  const kinds = new Map<number, Set<string>>()
  for (const { region, level } of tree.nodes.values()) {
    if (level === 1) continue
    const words = kinds.get(level) ?? new Set<string>()
    words.add(levelOf(region.code) === 'regency' ? 'Kabupaten dan kota' : kindWordOf(region))
    kinds.set(level, words)
  }
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([depth, words]) => ({ depth, word: words.size === 1 ? [...words].join('') : 'Kelurahan dan desa' }))
}
