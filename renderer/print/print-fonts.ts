import { useEffect, useState } from 'react'

/** Family under which the bundled Arimo (the metrics of Arial) is known to the page. */
export const PAPER_FONT = 'Arimo'

let loading: Promise<void> | null = null

const bytesOf = (dataUrl: string): ArrayBuffer => {
  const letters = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  const bytes = new Uint8Array(letters.length)
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index)
  return bytes.buffer
}

const load = async (): Promise<void> => {
  // inside a script, since the hosts hand out no TTF files and their policy allows no font from a data address
  const [regular, bold] = await Promise.all([import('./arimo-regular.ts'), import('./arimo-bold.ts')])
  const faces = [
    new FontFace(PAPER_FONT, bytesOf(regular.ARIMO_REGULAR), { weight: '400' }),
    new FontFace(PAPER_FONT, bytesOf(bold.ARIMO_BOLD), { weight: '700' }),
  ]
  for (const face of faces) document.fonts.add(await face.load())
}

/** Returns whether the font of the paper can be used; pages are measured only with it. */
export const usePaperFont = (): boolean => {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let gone = false
    loading ??= load()
    void loading.then(() => {
      if (!gone) setReady(true)
    })
    return () => {
      gone = true
    }
  }, [])
  return ready
}
