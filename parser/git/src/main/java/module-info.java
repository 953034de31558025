/// Editions of acts out of the history of git repositories.
module kz.zannama.parser.git {
  requires transitive kz.zannama.parser;
  requires org.eclipse.jgit;
  requires static org.jspecify;

  // what JGit asks for, which is no module and cannot say so
  requires java.management;
  requires org.apache.commons.codec;
  requires org.slf4j;

  exports kz.zannama.parser.git;
}
