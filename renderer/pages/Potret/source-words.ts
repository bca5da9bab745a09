/** Said under every field for the source of a draft. */
export const SOURCE_REMARK = 'Siapa yang memberi angka ini. Dapat diisi kemudian, sampai potret difinalkan.'
