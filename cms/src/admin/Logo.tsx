import { Icon } from './Icon'

/** Over the login form. */
export function Logo() {
  return (
    <div className="kakehashi-logo">
      <Icon size={56} />
      <span className="kakehashi-logo__name">
        <span lang="ja">架け橋</span> Kakehashi
      </span>
    </div>
  )
}
