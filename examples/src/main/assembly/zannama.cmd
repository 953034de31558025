@echo off
rem Runs the command line on Java 21 or newer: that of JAVA_HOME, else the one on the PATH.
rem ZANNAMA_JAVA_OPTS: options for the JVM, e.g. -Xmx4g.
setlocal
set "ZANNAMA_HOME=%~dp0"
set "ZANNAMA_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ZANNAMA_JAVA=%JAVA_HOME%\bin\java.exe"
"%ZANNAMA_JAVA%" %ZANNAMA_JAVA_OPTS% "-Dzannama.home=%ZANNAMA_HOME%." -jar "%ZANNAMA_HOME%zannama.jar" %*
exit /b %ERRORLEVEL%
