const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Prints the pages after what was stored last has reached them: one frame draws them, the next one is on the screen. */
export const printPaper = async (): Promise<void> => {
  await nextFrame()
  await nextFrame()
  window.print()
}
