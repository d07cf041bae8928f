import { onMongodb } from '../test-desk/on-mongodb'

await onMongodb(() => import('./files.test'))
