/**
 * A `Content-Disposition` that has a file saved, never shown (RFC 6266): the name as it is for browsers of today
 * (RFC 8187), and in plain letters for older programs.
 */
export function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
