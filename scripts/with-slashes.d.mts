export function withSlashes(base: string): string;
