package org.spineguide.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** JSON-LD object in the vocabulary of schema.org. */
final class SchemaOrgObject {

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private SchemaOrgObject(String type) {
		this.properties.put("@type", type);
	}

	static SchemaOrgObject of(String type) {
		return new SchemaOrgObject(type);
	}

	static SchemaOrgObject named(String type, String name) {
		return of(type).with("name", name);
	}

	SchemaOrgObject with(String property, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
			this.properties.put(property, value);
		}
		return this;
	}

	@JsonValue
	Map<String, Object> properties() {
		return this.properties;
	}

}
