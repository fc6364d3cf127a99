/** Checks of what ISO 15930 wants of a print file's objects, keys and metadata. */
package cn.gongbao.inspection.preflight.conformance;
