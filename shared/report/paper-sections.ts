import type { Block, ReportModel } from './model.ts'

/** Parts of a paper that a person can choose, in the order in which a full paper has them. */
export const SECTION_KEYS = [
  'kop',
  'angka-kunci',
  'ringkasan',
  'pendahuluan',
  'kegiatan',
  'hasil',
  'capaian',
  'perbandingan',
  'segmen',
  'wilayah',
  'pekerja-rentan',
  'mutu-data',
  'rtl-lama',
  'rtl-baru',
  'simpulan',
  'disampaikan',
  'diputuskan',
  'diwaspadai',
  'penutup',
  'tanda-tangan',
  'matriks',
  'rincian-wilayah',
] as const

export type SectionKey = (typeof SECTION_KEYS)[number]

/** A run of blocks that stays together when sections are left out or moved. */
export interface PaperSection {
  readonly key: SectionKey
  /** Position of its part in the model. */
  readonly part: number
  readonly blocks: readonly Block[]
}

/** Sections of chapter C, the only ones whose order a person may change: the chapters A to E follow the rules for official papers. */
const MOVABLE: ReadonlySet<SectionKey> = new Set([
  'capaian',
  'perbandingan',
  'segmen',
  'wilayah',
  'pekerja-rentan',
  'mutu-data',
  'rtl-lama',
  'rtl-baru',
])

/** A paper without these is none. */
const REQUIRED: ReadonlySet<SectionKey> = new Set(['kop', 'hasil', 'penutup', 'tanda-tangan'])

const ATTACHMENTS: ReadonlySet<SectionKey> = new Set(['matriks', 'rincian-wilayah'])

const OF_BLOCK: Readonly<Record<string, SectionKey>> = {
  ringkasan: 'ringkasan',
  tren: 'ringkasan',
  umum: 'pendahuluan',
  'maksud-tujuan': 'pendahuluan',
  'ruang-lingkup': 'pendahuluan',
  dasar: 'pendahuluan',
  kegiatan: 'kegiatan',
  agenda: 'kegiatan',
  capaian: 'capaian',
  target: 'capaian',
  kedudukan: 'capaian',
  perubahan: 'perbandingan',
  'perubahan-tahun': 'perbandingan',
  penyebab: 'perbandingan',
  'acuan-20': 'perbandingan',
  segmen: 'segmen',
  wilayah: 'wilayah',
  'pekerja-rentan': 'pekerja-rentan',
  anggaran: 'pekerja-rentan',
  'mutu-data': 'mutu-data',
  'mutu-data-butir': 'mutu-data',
  'rtl-lama': 'rtl-lama',
  'rtl-baru': 'rtl-baru',
  simpulan: 'simpulan',
  saran: 'simpulan',
  penutup: 'penutup',
  matriks: 'matriks',
  'wilayah-rinci': 'rincian-wilayah',
  disampaikan: 'disampaikan',
  diputuskan: 'diputuskan',
  diwaspadai: 'diwaspadai',
}

/** Returns whether a text is the key of a section. */
export const isSectionKey = (text: string): text is SectionKey => SECTION_KEYS.some((key) => key === text)

/** Returns whether a section may change places with its neighbours in chapter C. */
export const isMovable = (key: SectionKey): boolean => MOVABLE.has(key)

/** Returns whether a section may not be left out. */
export const isRequired = (key: SectionKey): boolean => REQUIRED.has(key)

/** Returns whether a section is an attachment behind the signature. */
export const isAttachment = (key: SectionKey): boolean => ATTACHMENTS.has(key)

/** A block that does not tell by itself to which section it belongs: it opens the section of what follows. */
const opens = (block: Block): boolean => block.type === 'heading' || block.type === 'attachment-title'

const keyOf = (block: Block, kind: ReportModel['kind'], before: SectionKey): SectionKey => {
  if (block.type === 'signature') return 'tanda-tangan'
  if (block.type === 'key-figures' && kind === 'nota-dinas') return 'angka-kunci'
  return 'id' in block ? (sectionOfBlock(block.id) ?? before) : 'kop'
}

/** Returns the section of an automatic block by its id, null for an id that no section names. */
export const sectionOfBlock = (id: string): SectionKey | null => OF_BLOCK[id] ?? null

/** The heading of chapter C stands before whichever section comes first. */
const opening = (key: SectionKey, pending: readonly Block[]): readonly [SectionKey, Block][] =>
  pending.map((block) => [isMovable(key) && block.type === 'heading' && block.level === 1 ? 'hasil' : key, block])

/**
 * Returns the sections of a paper in order, every block in exactly one of them. A heading belongs to what follows it, that of chapter C
 * to a section of its own. A block that no section names stays with the one before it.
 */
export const sectionsOf = ({ kind, parts }: ReportModel): readonly PaperSection[] =>
  parts.flatMap((part, position) => {
    const placed: [SectionKey, Block][] = []
    let pending: Block[] = []
    for (const block of part.blocks) {
      if (opens(block)) {
        pending.push(block)
        continue
      }
      const key = keyOf(block, kind, placed.at(-1)?.[0] ?? 'kop')
      placed.push(...opening(key, pending), [key, block])
      pending = []
    }
    const last = placed.at(-1)
    if (last !== undefined) placed.push(...pending.map((block): [SectionKey, Block] => [last[0], block]))
    return grouped(placed, position)
  })

const grouped = (placed: readonly [SectionKey, Block][], part: number): readonly PaperSection[] => {
  const sections: { key: SectionKey; part: number; blocks: Block[] }[] = []
  for (const [key, block] of placed) {
    const open = sections.at(-1)
    if (open?.key === key) open.blocks.push(block)
    else sections.push({ key, part, blocks: [block] })
  }
  return sections
}
