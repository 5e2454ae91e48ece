export const rulePages: readonly { id: string; title: string; severity: string; html: string }[] = [{ id: "vague-time", title: "Vague", severity: "error", html: "<p>x</p>" }];
