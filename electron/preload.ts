import { contextBridge, ipcRenderer } from 'electron'
import { CALL_CHANNEL } from './ipc/call-channel.ts'

// The page gets one function and nothing of Electron: what it asks is judged in the main process.
contextBridge.exposeInMainWorld('monev', {
  call: (channel: string, payload: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, channel, payload),
})
