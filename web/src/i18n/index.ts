import type { LanguageCode } from '../languages'
import { en } from './en'
import { fr } from './fr'
import { ja } from './ja'
import { jaEasy } from './ja-easy'
import { ko } from './ko'
import type { Messages } from './messages'
import { zh } from './zh'

export const messages: Readonly<Record<LanguageCode, Messages>> = { ja, en, fr, zh, ko, 'ja-easy': jaEasy }
