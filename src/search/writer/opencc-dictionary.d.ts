/** OpenCC's table as opencc-js ships it; the package types its converters alone. */
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string;
  export default dictionary;
}
