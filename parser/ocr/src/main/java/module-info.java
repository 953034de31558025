/// Pages that are pictures, read by the program tesseract.
module kz.zannama.parser.ocr {
  requires transitive kz.zannama.parser;
  requires static org.jspecify;

  exports kz.zannama.parser.ocr;
}
