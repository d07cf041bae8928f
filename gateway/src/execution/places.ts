import type { ResponsePath } from '@apollo/query-planner'

export type Data = Record<string, unknown>

/** The step of a path that stands for each element of a list. */
const each = '@'

/** The objects that stand at `path` in the answer so far, from left to right; one may stand there more than once. */
export function objectsAt(path: ResponsePath, data: unknown): Data[] {
  const found: Data[] = []
  walk(data, path, 0, found)
  return found
}

function walk(value: unknown, path: ResponsePath, depth: number, found: Data[]): void {
  if (value === null || value === undefined) return
  if (depth === path.length) {
    found.push(value as Data)
    return
  }
  const step = path[depth] as string
  if (step !== each) {
    if (Array.isArray(value)) throw new TypeError(`a list where "${step}" should be`)
    if (Object.hasOwn(value, step)) walk((value as Data)[step], path, depth + 1, found)
    return
  }
  if (!Array.isArray(value)) throw new TypeError('no list where one should be')
  for (const element of value) walk(element, path, depth + 1, found)
}

/** The paths of what {@link objectsAt} finds, in the same order. */
export function pathsOf(path: ResponsePath, data: unknown): ResponsePath[] {
  const found: ResponsePath[] = []
  walkPaths(data, path, 0, [], found)
  return found
}

function walkPaths(
  value: unknown,
  path: ResponsePath,
  depth: number,
  parents: ResponsePath,
  found: ResponsePath[],
): void {
  if (value === null || value === undefined) return
  if (depth === path.length) {
    found.push([...parents])
    return
  }
  const step = path[depth] as string
  if (step !== each) {
    if (!Object.hasOwn(value, step)) return
    parents.push(step)
    walkPaths((value as Data)[step], path, depth + 1, parents, found)
    parents.pop()
    return
  }
  ;(value as unknown[]).forEach((element, index) => {
    parents.push(index)
    walkPaths(element, path, depth + 1, parents, found)
    parents.pop()
  })
}

/** As much of a path as holds for all that stands at it. */
export function commonPath(path: ResponsePath): ResponsePath {
  const list = path.indexOf(each)
  return list < 0 ? path : path.slice(0, list)
}
