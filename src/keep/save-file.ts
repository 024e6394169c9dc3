/**
 * Hands a file to the reader's downloads.
 *
 * @param name - with its ending
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun when the click returns; some browsers read the address only in their next task.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
