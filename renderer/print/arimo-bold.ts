import font from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline'

/** Arimo Bold as a data address; loaded only when a paper is shown. */
export const ARIMO_BOLD: string = font
