/** OpenCC's tables as opencc-js ships them; the package types its converters alone. */
declare module 'opencc-js/dict/STCharacters' {
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string;
  export default dictionary;
}
