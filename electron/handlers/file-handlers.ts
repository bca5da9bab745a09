import type { FILE_CHANNELS } from '../../shared/contract/file-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { HostFiles } from '../platform/host-files.ts'
import type { AppContext, AppHandlers } from './handler.ts'

const filesOf = ({ options }: AppContext): HostFiles => {
  if (!options.files) throw new AppError('host.unavailable')
  return options.files
}

/** Answers what only a host with dialogs of its own can do. */
export const FILE_HANDLERS: AppHandlers<typeof FILE_CHANNELS> = {
  'file.save': async (context, { name, bytes }) => ({
    saved: await filesOf(context).save(name, bytes),
  }),
  'file.open': async (context, { file }) => {
    await filesOf(context).open(file)
    return {}
  },
}
