/** Benchmarks beside other tools, on the same database in the same run. */
package peers;
