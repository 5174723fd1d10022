import type { Platform } from '../platform.ts'
import { firstAgenda } from './first-agenda.ts'
import { frederikssund } from './frederikssund.ts'
import { generic } from './generic.ts'
import { meetingsPlus } from './meetings-plus.ts'

/** The publishing systems that are known, in the order in which they are asked; `generic` is last. */
export const platforms: readonly Platform[] = [firstAgenda, meetingsPlus, frederikssund, generic]
