// Skills as they are compared: one form of each character, lower case, each once.
export function normalizeSkills(skills: readonly string[]): string[] {
  return [
    ...new Set(skills.map((skill) => skill.normalize('NFKC').trim().toLowerCase()).filter((skill) => skill !== '')),
  ];
}
