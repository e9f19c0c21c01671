/**
 * The style sheet of the typeface that the page has loaded, as a text that needs nothing else: a
 * picture cannot load it, and would be set in another.
 *
 * @throws {TypeError} where the file is not to be had
 */
export async function fontOf(family: string): Promise<string> {
  const first = family.split(',')[0]!.replaceAll(/["']/g, '').trim();
  const faces = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-family').includes(first));
  const sheets = await Promise.all(faces.map(embedded));
  return sheets.join('\n');
}

async function embedded({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [whole, address] = /url\("?([^")]+)"?\)/.exec(cssText) ?? [];
  if (whole === undefined || address === undefined) return cssText;
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  return cssText.replace(whole, `url(${await dataOf(await response.blob())})`);
}

function dataOf(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('A file could not be read.'));
    };
    reader.readAsDataURL(content);
  });
}
