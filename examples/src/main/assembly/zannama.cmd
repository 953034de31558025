@echo off
rem Runs the command line on Java 21 or newer: that of JAVA_HOME, else the one on the PATH.
rem ZANNAMA_JAVA_OPTS: options for the JVM, e.g. -Xmx4g.
setlocal
set "ZANNAMA_HOME=%~dp0"
set "ZANNAMA_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ZANNAMA_JAVA=%JAVA_HOME%\bin\java.exe"

rem Answers are UTF-8; the console gets its own code page back afterwards.
set "ZANNAMA_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "ZANNAMA_PAGE=%%p"
chcp 65001 >nul

rem The feature release, 21 of: openjdk version "21.0.2" 2024-01-16; 0 where there is no Java.
set "ZANNAMA_FEATURE=0"
for /f "tokens=2,3" %%a in ('call "%ZANNAMA_JAVA%" -version 2^>^&1') do if "%%a"=="version" for /f "delims=.-+" %%v in ("%%~b") do set "ZANNAMA_FEATURE=%%v"
if %ZANNAMA_FEATURE% LSS 21 goto old

"%ZANNAMA_JAVA%" %ZANNAMA_JAVA_OPTS% "-Dzannama.home=%ZANNAMA_HOME%." -jar "%ZANNAMA_HOME%zannama.jar" %*
set "ZANNAMA_EXIT=%ERRORLEVEL%"

:end
if defined ZANNAMA_PAGE chcp %ZANNAMA_PAGE% >nul
exit /b %ZANNAMA_EXIT%

:old
set "ZANNAMA_EXIT=69"
set "ZANNAMA_SAID=install Java 21 or newer: https://adoptium.net, JAVA_HOME"
if /i "%ZANNAMA_MESSAGES:~0,2%"=="ru" set "ZANNAMA_SAID=установите Java 21 или новее: https://adoptium.net, JAVA_HOME"
if /i "%ZANNAMA_MESSAGES:~0,2%"=="kk" set "ZANNAMA_SAID=Java 21 не одан жаңасын орнатыңыз: https://adoptium.net, JAVA_HOME"
>&2 echo zannama: %ZANNAMA_SAID%
goto end
