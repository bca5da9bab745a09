import type { FILE_CHANNELS } from '../../shared/contract/file-channels.ts'
import { AppError } from '../../shared/domain/app-error.ts'
import type { AppContext } from '../application.ts'
import type { HostFiles } from '../platform/host-files.ts'
import type { Handlers } from './handler.ts'

const filesOf = ({ options }: AppContext): HostFiles => {
  if (!options.files) throw new AppError('host.unavailable')
  return options.files
}

/** Answers what only a host with dialogs of its own can do. */
export const FILE_HANDLERS: Handlers<typeof FILE_CHANNELS, AppContext> = {
  'file.save': async (context, { name, bytes, folder }) => ({
    saved: await filesOf(context).save(name, bytes, folder),
  }),
  'file.open': async (context, { file }) => {
    await filesOf(context).open(file)
    return {}
  },
  'folder.choose': async (context) => ({ folder: await filesOf(context).chooseFolder() }),
}
