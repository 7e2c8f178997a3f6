/** The content that is always there: the pathways and the national lines, with no commune. */
import type { Pack } from '@jalon/directory/runtime'
import { national } from 'virtual:national-pack'

export const nationalPack: Pack = national
