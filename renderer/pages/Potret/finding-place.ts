/** Returns the id of a finding in the list of findings. */
export const findingId = (key: string): string => `temuan-${key}`

/** Scrolls the list of findings, and nothing around it, until the finding is seen; a list without scrolling of its own stays. */
export const showInList = (key: string): void => {
  const item = document.getElementById(findingId(key))
  const list = item?.parentElement
  if (!item || !list || list.scrollHeight <= list.clientHeight) return
  const above = item.getBoundingClientRect().top - list.getBoundingClientRect().top
  const below = above + item.offsetHeight - list.clientHeight
  if (above < 0) list.scrollTop += above
  else if (below > 0) list.scrollTop += Math.min(above, below)
}

/** Puts the focus on the title of a finding, which brings it into sight wherever it stands. */
export const focusFinding = (key: string): void => {
  document.getElementById(findingId(key))?.querySelector<HTMLElement>('.finding-title')?.focus()
}
