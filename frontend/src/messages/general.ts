import { t } from '.'

/** The words of the workspace's general settings. */
export const words = t.general
