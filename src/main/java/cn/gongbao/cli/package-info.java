/** The command line: arguments in, messages in the user's language and exit codes out. */
package cn.gongbao.cli;
