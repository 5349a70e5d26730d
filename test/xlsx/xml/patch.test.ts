import fc from 'fast-check';
import { childNamed, descendants, parseXml } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { decodeXml, encodeXml, xmlEncoding } from '../../../src/xlsx/xml/encoding';
import { XmlPatch } from '../../../src/xlsx/xml/patch';

const SOURCE =
  '\uFEFF<?xml version="1.0"?>\r\n<!-- <a> -->\r\n<x:a xmlns:x="u">\r\n<x:b q="1>2" r=\'3\'>😀&#128512;</x:b ><x:c/>t&amp;e<![CDATA[<]]></x:a>\r\n';

function patched(source: string, change: (root: XmlElement, patch: XmlPatch) => void): string {
  const document = parseXml(source);
  const patch = new XmlPatch(document);
  change(document.root, patch);
  return patch.apply();
}

describe('a tree', () => {
  const { root, source } = parseXml(SOURCE);

  test('should know where each element stands in the source', () => {
    const tags = [...descendants(root)].map((element) => [
      source.slice(element.start, element.openEnd),
      source.slice(element.closeStart, element.end),
    ]);
    expect(tags).toEqual([
      ['<x:a xmlns:x="u">', '</x:a>'],
      ['<x:b q="1>2" r=\'3\'>', '</x:b >'],
      ['<x:c/>', ''],
    ]);
  });

  test('should hold text with entities and CDATA resolved', () => {
    expect(root.text).toBe('\nt&e<');
    expect(root.children[0]?.text).toBe('😀😀');
  });

  test('should know the same places where the content of an element is not read', () => {
    const text = '<a><b x="1"/><data n="2"><r><c/></r></data><e>f</e></a>';
    const [whole, partial] = [parseXml(text).root, parseXml(text, { unread: 'data' }).root];
    const places = (element: XmlElement) =>
      [...descendants(element)]
        .filter(({ local }) => !['r', 'c'].includes(local))
        .map(({ local, start, openEnd, closeStart, end }) => [local, start, openEnd, closeStart, end]);
    expect(places(partial)).toEqual(places(whole));
    expect(childNamed(partial, 'data')?.children).toEqual([]);
  });

  test.each(['<a>', '<a></b>', '<a b=1/>', '', 'text', '<a>&nbsp;</a>', '<a:b/>', '<a/><a/>'])('should not be made of %j', (text) => {
    expect(() => parseXml(text)).toThrow();
  });
});

describe('a patch', () => {
  test('should change nothing but what it names', () => {
    expect(patched(SOURCE, () => undefined)).toBe(SOURCE);
    const changed = patched(SOURCE, (root, patch) => {
      const [b, c] = root.children;
      if (!b || !c) return;
      patch.setAttribute(b, 'r', '<"4">');
      patch.setAttribute(b, 's', '5');
      patch.setAttribute(b, 'q', null);
      patch.append(c, '<d/>');
      patch.prepend(c, '<first/>');
      patch.setAttribute(c, 'z', '6');
      patch.insertAfter(c, '<e/>');
      patch.insertBefore(b, '<f/>');
      patch.append(root, '<g/>');
    });
    expect(changed).toBe(
      SOURCE.replace('<x:b q="1>2" r=\'3\'>', '<f/><x:b r="&lt;&quot;4&quot;&gt;" s="5">')
        .replace('<x:c/>', '<x:c z="6"><first/><d/></x:c><e/>')
        .replace('</x:a>', '<g/></x:a>'),
    );
  });

  test('should put what is inserted at one place in the order it was asked for', () => {
    const inserted = patched('<a><b/></a>', (root, patch) => {
      patch.append(root, '1');
      patch.append(root, '2');
      for (const b of root.children) patch.insertAfter(b, '0');
    });
    expect(inserted).toBe('<a><b/>120</a>');
  });

  test('should refuse to change one place twice', () => {
    expect(() =>
      patched('<a><b><c/></b></a>', (root, patch) => [...descendants(root)].slice(1).forEach((element) => patch.remove(element))),
    ).toThrow();
  });
});

test('should give the bytes back that text was read from', () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...encodings), fc.string({ unit: 'grapheme' }), (encoding, text) => {
      const bytes = encodeXml(`\uFEFF<a>${text}`, encoding);
      expect(xmlEncoding(bytes)).toBe(encoding);
      expect(decodeXml(bytes)).toBe(`\uFEFF<a>${text}`);
    }),
  );
  expect(decodeXml(Uint8Array.from([0x3c, 0xff, 0xfe]))).toBeNull();
});
