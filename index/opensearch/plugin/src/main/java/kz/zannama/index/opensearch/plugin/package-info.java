/// The analyzers of acts as a plugin of OpenSearch: [ActAnalysisPlugin] lists what it offers.
@NullMarked
package kz.zannama.index.opensearch.plugin;

import org.jspecify.annotations.NullMarked;
