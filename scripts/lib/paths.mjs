/** Where things are, from the root of the project. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const cache = join(root, 'node_modules', '.cache', 'jalon')
export const widget = join(root, 'widget')
