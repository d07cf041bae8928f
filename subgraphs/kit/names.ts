/** `FISCAL_YEAR` → `fiscalYear`: from an enum value to the key or field it names. */
export const camelCase = (screaming: string): string =>
  screaming.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

/** `MAGAZINE_ISSUE` → `MagazineIssue`: from an enum value to the kind it names. */
export const pascalCase = (screaming: string): string => {
  const camel = camelCase(screaming)
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}

/** `BUSINESS_PLAN_2012` → `business-plan-2012`: from an enum value to the id it names. */
export const kebabCase = (screaming: string): string => screaming.toLowerCase().replaceAll('_', '-')
