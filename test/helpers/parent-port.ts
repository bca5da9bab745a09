import { EventEmitter } from 'node:events'

// What Electron lends to a utility process, on top of a forked Node process; loaded before the worker.
const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown): void => {
    process.send?.(message)
  },
})
process.on('message', (data) => port.emit('message', { data }))
Object.defineProperty(process, 'parentPort', { value: port })
