/// Everything in folders and archives parsed, put into a sink and accounted for.
module kz.zannama.parser.batch {
  requires transitive kz.zannama.parser;
  requires com.github.luben.zstd_jni;
  requires org.apache.commons.compress;
  requires static org.jspecify;
  requires tools.jackson.databind;

  exports kz.zannama.parser.batch;
}
