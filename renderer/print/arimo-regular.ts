import font from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline'

/** Arimo Regular as a data address; loaded only when a paper is shown. */
export const ARIMO_REGULAR: string = font
