/** A file as it goes to the server beside others. */
export async function asBase64(file: File): Promise<{ name: string; base64: string }> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { name: file.name.slice(-200), base64: url.slice(url.indexOf(',') + 1) };
}
