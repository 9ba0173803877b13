package mapped;

import java.util.List;

/** Classes of which a mapping file maps the getters, as it does unless it says otherwise. */
public class Properties {

    public static class Ship {
        private Long number;
        private String shipName;
        private boolean afloat;
        private List<Port> ports;
        private String unmapped;

        public Long getNumber() {
            return number;
        }

        public void setNumber(Long number) {
            this.number = number;
        }

        public String getName() {
            return shipName;
        }

        public void setName(String name) {
            this.shipName = name;
        }

        public boolean isAfloat() {
            return afloat;
        }

        public void setAfloat(boolean afloat) {
            this.afloat = afloat;
        }

        public List<Port> getPorts() {
            return ports;
        }

        public void setPorts(List<Port> ports) {
            this.ports = ports;
        }

        public String label() {
            return unmapped;
        }
    }

    public static class Port {
        private String code;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }
}
