/** Words before which a title can end: what follows only says where, to whom, how or why. */
const BOUNDARY =
  /^(?:agar|antara|atas|bagi|berdasarkan|dalam|dan|dari|dengan|di|guna|ke|kepada|melalui|menurut|oleh|pada|sampai|sebagai|sebelum|sehingga|secara|sejak|selama|serta|sesuai|setelah|supaya|tentang|terhadap|terkait|untuk|yang)$/iu
const MOST_TITLE_WORDS = 6
const LEAST_TITLE_WORDS = 2

const withoutVerb = (words: readonly string[]): readonly string[] => {
  const [first = '', second] = words
  const isVerb = /^me\p{Ll}+$/iu.test(first)
  return isVerb && second !== undefined && !BOUNDARY.test(second) ? words.slice(1) : words
}

const inLowerCase = (title: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title

/**
 * Returns a short title of an agreed action from its text: the first clause without its verb, at most six words, ended before a word
 * such as "kepada" or "dengan" where that leaves two words or more. Empty for an empty text.
 * "Menyampaikan daftar pekerja non-ASN menurut perangkat daerah kepada BPJS Ketenagakerjaan." is "daftar pekerja non-ASN".
 */
export const actionTitle = (action: string): string => {
  const clause = action.trim().split(/[.,;:()](?=\s|$)/u)[0] ?? ''
  const all = clause.split(/\s+/u).filter((word) => word !== '')
  const words = withoutVerb(all)
  if (words.length <= LEAST_TITLE_WORDS) return startOf(all, words)
  const ends = words.flatMap((word, position) =>
    position >= LEAST_TITLE_WORDS && position <= MOST_TITLE_WORDS && BOUNDARY.test(word) ? [position] : [],
  )
  return startOf(all, words.slice(0, ends[0] ?? MOST_TITLE_WORDS))
}

/** The verb was the sentence's first word; what follows it has its own letters already. */
const startOf = (all: readonly string[], words: readonly string[]): string => {
  const title = words.join(' ')
  return words[0] === all[0] ? inLowerCase(title) : title
}
