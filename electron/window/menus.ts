import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'

/** Zoom and full screen by keyboard; the editing menu exists where the system needs it for Ctrl+C and its like. */
export const programMenu = (platform: NodeJS.Platform, isDevelopment: boolean): Menu => {
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }, { role: 'editMenu' as const }] : []),
    {
      label: 'Tampilan',
      submenu: [
        { role: 'zoomIn', label: 'Perbesar', accelerator: 'CommandOrControl+=' },
        { role: 'zoomOut', label: 'Perkecil' },
        { role: 'resetZoom', label: 'Ukuran semula' },
        { role: 'togglefullscreen', label: 'Layar penuh' },
        ...(isDevelopment ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
  ]
  return Menu.buildFromTemplate(template)
}

/** Opens the menu of the right mouse button in text fields and on selected text; Electron brings none. */
export const offerTextMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return
    const editing: readonly MenuItemConstructorOptions[] = [
      { role: 'cut', label: 'Potong', enabled: editFlags.canCut },
      { role: 'copy', label: 'Salin', enabled: editFlags.canCopy },
      { role: 'paste', label: 'Tempel', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: 'Pilih semua', enabled: editFlags.canSelectAll },
    ]
    Menu.buildFromTemplate(isEditable ? [...editing] : [{ role: 'copy', label: 'Salin' }]).popup()
  })
}
