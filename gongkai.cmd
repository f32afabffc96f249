@echo off
rem Starts Gongkai on Windows, as the script gongkai does elsewhere and with the same variables:
rem GONGKAI_JAVA_HOME, GONGKAI_OPTS, JAVA_OPTS. In a checkout it builds the program where that was never
rem done; after a change of the sources run "mvn package".
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "home=%~dp0"
set "home=%home:~0,-1%"

set "jdk="
set "tool=java.exe"
set "lib=%home%\lib"
if exist "%lib%\" goto find
set "tool=javac.exe"
set "lib=%home%\target\lib"

:find
if not defined GONGKAI_JAVA_HOME goto look
call :try "%GONGKAI_JAVA_HOME%"
if defined jdk goto found
echo gongkai: GONGKAI_JAVA_HOME is "%GONGKAI_JAVA_HOME%", which holds no JDK %needed% or later>&2
exit /b 2

:look
rem The package for machines without a JDK brings its own.
call :try "%home%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
set "bin="
for %%j in (java.exe) do set "bin=%%~dp$PATH:j"
if defined bin call :try "%bin%.."
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
  for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try "%%~d"
)
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :try "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~d\current"
if defined jdk goto found
echo gongkai: needs a JDK %needed% or later and found none in JAVA_HOME, on the PATH, in "%ProgramFiles%" or in .jdks. Install one or name its folder in GONGKAI_JAVA_HOME.>&2
exit /b 2

:found
if exist "%lib%\gongkai-*.jar" goto run
where mvn >nul 2>nul
if not errorlevel 1 goto build
echo gongkai: must be built first, which needs Maven (mvn) on the PATH. Install it, or unpack gongkai-VERSION.zip, which is built already.>&2
exit /b 2

:build
set "log=%home%\target\gongkai-build.log"
if not exist "%home%\target\" mkdir "%home%\target"
echo gongkai: building the program, this once (log: %log%)>&2
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvn -q -B -Dmaven.test.skip -Dassembly.skipAssembly=true package >"%log%" 2>&1
set "code=%errorlevel%"
popd
if "%code%"=="0" goto run
echo gongkai: cannot be built: see %log%>&2
exit /b 2

:run
rem Why only a server is given vectors is said in the script gongkai.
set "vectors="
if "%~1"=="serve" set "vectors=--add-modules jdk.incubator.vector"
if "%~1"=="demo" set "vectors=--add-modules jdk.incubator.vector"
rem The program writes UTF-8, which the window shows only under this code page.
for /f "tokens=2 delims=:." %%c in ('chcp') do set /a "page=%%c"
chcp 65001 >nul
"%jdk%\bin\java.exe" %vectors% --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dgongkai.home=%home%" "-Djava.util.logging.config.file=%home%\config\logging.properties" %JAVA_OPTS% %GONGKAI_OPTS% -cp "%lib%\*" gongkai.cli.Main %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

rem Takes the JDK in a folder if it is new enough, by its release file.
:try
if defined jdk exit /b
if not exist "%~1\bin\%tool%" exit /b
if not exist "%~1\release" exit /b
set "version=0"
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
for /f "delims=.-+" %%v in ("%version%") do set "version=%%v"
if %version% geq %needed% set "jdk=%~1"
exit /b
