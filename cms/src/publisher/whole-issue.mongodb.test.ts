import { onMongodb } from '../test-desk/on-mongodb'

await onMongodb(() => import('./whole-issue.test'))
