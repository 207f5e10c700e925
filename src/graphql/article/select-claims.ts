/** The claims in one of the roles (none given: in any) that are sure enough (none given: however sure). */
export function selectClaims<C extends { readonly confidence: number; readonly role?: string }>(
  claims: readonly C[],
  roles: readonly string[] | null | undefined,
  minConfidence: number | null | undefined,
): C[] {
  return claims.filter(
    ({ role, confidence }) =>
      (roles == null || (role !== undefined && roles.includes(role))) && confidence >= (minConfidence ?? 0),
  );
}
