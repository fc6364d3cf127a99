@echo off
rem Runs the press. In the repository it first builds what changed; the unpacked zip, which has no
rem pom.xml, runs as it is.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"

rem Java, and its version
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION goto no_java
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto old_java

set "PROGRAM=%HOME_DIR%"
if not exist "%HOME_DIR%\pom.xml" goto prepare
set "PROGRAM=%HOME_DIR%\target"
set "BUILT_FROM=%PROGRAM%\built-from"

set "WAITED="
if not exist "%BUILT_FROM%" mkdir "%BUILT_FROM%"
call :is_built && goto prepare

rem Handle 9 holds build.lock open for writing. Windows lets one process at a time do that, and takes
rem the handle back when the process ends, however it ends.
:build
set "OUTCOME=held"
8>&2 2>nul (9>"%PROGRAM%\build.lock" (call :locked 2>&8))
if "%OUTCOME%"=="built" goto prepare
if "%OUTCOME%"=="no_maven" goto no_maven
if "%OUTCOME%"=="failed" goto build_failed
if not defined WAITED echo Another run is building the program, or "%PROGRAM%\build.lock" cannot be written; waiting... >&2
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto build

:locked
set "OUTCOME=built"
call :is_built && exit /b 0
set "OUTCOME=no_maven"
where mvn >nul 2>&1 || exit /b 1
set "OUTCOME=failed"
echo Building the program (first use, or its sources changed)... >&2
del "%PROGRAM%\gongbao.stamp" "%PROGRAM%\*.jsa" >nul 2>&1
robocopy "%HOME_DIR%\src\main" "%BUILT_FROM%\main" /mir /njh /njs /nfl /ndl /nc /ns >nul 2>&1
copy /y "%HOME_DIR%\pom.xml" "%BUILT_FROM%\pom.xml" >nul
call mvn -q -B -f "%HOME_DIR%\pom.xml" -Dstyle.color=never -Dmaven.test.skip=true -Dassembly.skipAssembly=true package <nul >"%PROGRAM%\build.log" 2>&1
if errorlevel 1 exit /b 1
type nul >"%PROGRAM%\gongbao.stamp"
set "OUTCOME=built"
exit /b 0

rem The sources as they were built lie in target\built-from; robocopy /L tells whether they differ.
:is_built
if not exist "%PROGRAM%\gongbao.jar" exit /b 1
if not exist "%PROGRAM%\gongbao.stamp" exit /b 1
fc /b "%HOME_DIR%\pom.xml" "%BUILT_FROM%\pom.xml" >nul 2>&1 || exit /b 1
robocopy "%HOME_DIR%\src\main" "%BUILT_FROM%\main" /mir /l /njh /njs /nfl /ndl /nc /ns >nul 2>&1
if errorlevel 1 exit /b 1
exit /b 0

rem Once for each Java, before its first issue: builds an issue aside and keeps the classes that were
rem loaded, in a form that later runs map into memory. Java itself passes over an archive of another
rem jar. An empty archive says that it was tried in vain.
:prepare
if not exist "%PROGRAM%\gongbao.jar" goto no_jar
set OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Djdk.console=java.base -Djava.awt.headless=true -Dsun.font.layout.ffm=false "-Dgongbao.home=%HOME_DIR%"
set "ARCHIVE=%PROGRAM%\gongbao-%VERSION%.jsa"
if not "%~1"=="build" goto run
if exist "%ARCHIVE%" goto run
set "ASIDE=%PROGRAM%\prepare.%RANDOM%"
(type nul >"%ASIDE%.jsa") 2>nul || goto run
del "%ASIDE%.jsa"
set "ISSUE="
for /d %%i in ("%HOME_DIR%\issues\*") do if not defined ISSUE set "ISSUE=%%i"
echo Preparing quick starts with this Java (once)... >&2
"%JAVA%" %OPTIONS% "-XX:ArchiveClassesAtExit=%ASIDE%.jsa" -jar "%PROGRAM%\gongbao.jar" build "%ISSUE%" -o "%ASIDE%" <nul >nul 2>&1
if not exist "%ASIDE%.jsa" type nul >"%ASIDE%.jsa"
move /y "%ASIDE%.jsa" "%ARCHIVE%" >nul 2>&1
rmdir /s /q "%ASIDE%" 2>nul

:run
set "SHARED="
for %%a in ("%ARCHIVE%") do if exist %%a if not %%~za==0 set SHARED="-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" %OPTIONS% %SHARED% -jar "%PROGRAM%\gongbao.jar" %*
exit /b %errorlevel%

:utf8
for /f "tokens=2 delims=:" %%c in ('chcp') do set "CODE_PAGE=%%c"
chcp 65001 >nul
exit /b 0

:failed
chcp %CODE_PAGE% >nul
exit /b 2

rem Below are Chinese lines, shown in UTF-8 (code page 65001). Each ends in ASCII, so that cmd.exe
rem sees its line end in whatever code page it looks for a label.
:no_java
call :utf8
echo 没有找到 Java，请安装 Java 17 或更高版本。 / Java was not found; install Java 17 or newer. >&2
goto failed

:old_java
call :utf8
echo 需要 Java 17 或更高版本。 / Java 17 or newer is needed; found %VERSION%: %JAVA% >&2
goto failed

:no_maven
call :utf8
echo 没有找到 Maven，请安装 Maven 3.8 或更高版本。 / Maven was not found; install Maven 3.8 or newer. >&2
goto failed

:build_failed
type "%PROGRAM%\build.log" >&2
call :utf8
echo 构建失败，原因见上。 / The build failed; the reason stands above. >&2
goto failed

:no_jar
call :utf8
echo 缺少 gongbao.jar，请重新解压程序包。 / gongbao.jar is missing; unpack the zip again. >&2
goto failed
